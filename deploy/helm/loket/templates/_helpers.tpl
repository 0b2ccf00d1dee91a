{{/* Names and labels. */}}
{{- define "loket.fullname" -}}
{{- if contains .Chart.Name .Release.Name -}}
{{- .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name .Chart.Name | trunc 40 | trimSuffix "-" -}}
{{- end -}}
{{- end }}

{{/* What never changes about the pods of a release. */}}
{{- define "loket.releaseLabels" -}}
app.kubernetes.io/name: loket
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{/* Labels of every object. Takes (root, component). */}}
{{- define "loket.labels" -}}
{{- $root := index . 0 -}}
{{ include "loket.selector" . }}
app.kubernetes.io/version: {{ $root.Values.image.tag | default $root.Chart.AppVersion | trunc 63 | trimSuffix "-" | quote }}
app.kubernetes.io/part-of: loket
app.kubernetes.io/managed-by: {{ $root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" $root.Chart.Name $root.Chart.Version | replace "+" "_" }}
{{- end }}

{{/* Labels that select the pods of one component. Takes (root, component). */}}
{{- define "loket.selector" -}}
{{- $root := index . 0 -}}
{{ include "loket.releaseLabels" $root }}
app.kubernetes.io/component: {{ index . 1 }}
{{- end }}

{{/* Image of a service. Takes (root, service); a digest wins over a tag. */}}
{{- define "loket.image" -}}
{{- $root := index . 0 -}}
{{- $service := index . 1 -}}
{{- $digest := (index $root.Values $service).imageDigest -}}
{{- $name := printf "%s-%s" $root.Values.image.repository $service -}}
{{- if $digest -}}
{{- printf "%s@%s" $name $digest -}}
{{- else -}}
{{- printf "%s:%s" $name ($root.Values.image.tag | default $root.Chart.AppVersion) -}}
{{- end -}}
{{- end }}

{{- define "loket.municipalitiesConfigMap" -}}
{{- .Values.municipalities.existingConfigMap | default (printf "%s-municipalities" (include "loket.fullname" .)) -}}
{{- end }}

{{/* Ports that Kafka's bootstrap addresses use, as a JSON list of numbers. */}}
{{- define "loket.kafkaPorts" -}}
{{- $ports := list -}}
{{- range splitList "," .Values.kafka.bootstrap -}}
{{- $ports = append $ports (regexFind "[0-9]+$" . | int) -}}
{{- end -}}
{{- $ports | uniq | toJson -}}
{{- end }}

{{/* Port of a URL. */}}
{{- define "loket.urlPort" -}}
{{- $url := urlParse . -}}
{{- regexFind "[0-9]+$" (regexFind ":[0-9]+$" $url.host) | default (eq $url.scheme "https" | ternary "443" "80") -}}
{{- end }}

{{/* Secret with a service's Kafka user. Takes (root, service). */}}
{{- define "loket.kafkaCredentials" -}}
{{- $root := index . 0 -}}
{{- (index $root.Values (index . 1)).kafkaCredentialsSecret | default $root.Values.kafka.credentialsSecret -}}
{{- end }}

{{/* The highest number of pods that a service can have. Takes (root, service). */}}
{{- define "loket.highest" -}}
{{- $service := index (index . 0).Values (index . 1) -}}
{{- $service.autoscaling.enabled | ternary $service.autoscaling.maxReplicas $service.replicas | int -}}
{{- end }}

{{/* What scales a consumer: its group and the topics whose lag counts (loket/topics.py). */}}
{{- define "loket.consumers" -}}
classifier: {group: loket-classifier, topics: [loket.inbound.v1]}
notifier: {group: notifier, topics: [loket.classified.v1, loket.receipts.v1]}
{{- end }}
