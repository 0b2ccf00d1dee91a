{{/* KEDA ScaledObject of a consumer. Takes (root, service). */}}
{{- define "loket.scaledObject" -}}
{{- $root := index . 0 -}}
{{- $name := index . 1 -}}
{{- $kafka := $root.Values.kafka -}}
{{- $scaling := (index $root.Values $name).autoscaling -}}
{{- $consumer := index (include "loket.consumers" $root | fromYaml) $name -}}
{{- if $scaling.enabled -}}
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata:
  name: {{ include "loket.fullname" $root }}-{{ $name }}
  labels:
    {{- include "loket.labels" . | nindent 4 }}
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: {{ include "loket.fullname" $root }}-{{ $name }}
  pollingInterval: {{ $root.Values.keda.pollingIntervalSeconds }}
  minReplicaCount: {{ $scaling.minReplicas }}
  maxReplicaCount: {{ $scaling.maxReplicas }}
  fallback:
    failureThreshold: 3
    replicas: {{ $scaling.minReplicas }}
    behavior: currentReplicasIfHigher
  advanced:
    horizontalPodAutoscalerConfig:
      behavior:
        # Every change of the number of consumers is a rebalance: up quickly, down slowly.
        scaleUp:
          stabilizationWindowSeconds: 60
          policies:
            - {type: Percent, value: 100, periodSeconds: 60}
        scaleDown:
          stabilizationWindowSeconds: 600
          policies:
            - {type: Pods, value: 1, periodSeconds: 120}
  triggers:
    {{- range $consumer.topics }}
    - type: kafka
      metadata:
        bootstrapServers: {{ $kafka.bootstrap | quote }}
        consumerGroup: {{ $consumer.group }}
        topic: {{ . }}
        lagThreshold: {{ $scaling.lag.threshold | int | quote }}
        offsetResetPolicy: earliest
        allowIdleConsumers: "false"
        ensureEvenDistributionOfPartitions: "true"
        version: {{ $kafka.version | quote }}
        tls: {{ contains "SSL" $kafka.securityProtocol | ternary "enable" "disable" }}
        {{- if hasPrefix "SASL" $kafka.securityProtocol }}
        sasl: {{ get (dict "PLAIN" "plaintext" "SCRAM-SHA-256" "scram_sha256" "SCRAM-SHA-512" "scram_sha512") $kafka.saslMechanism }}
        {{- end }}
      {{- if include "loket.kedaReferences" $root | fromYamlArray }}
      authenticationRef:
        name: {{ include "loket.fullname" $root }}-kafka
      {{- end }}
    {{- end }}
{{- end }}
{{- end }}

{{/* What KEDA takes from Secrets, as a YAML list; empty without SASL and without an authority of our own. */}}
{{- define "loket.kedaReferences" -}}
{{- if hasPrefix "SASL" .Values.kafka.securityProtocol }}
{{- $credentials := .Values.keda.credentialsSecret | default .Values.kafka.credentialsSecret }}
- {parameter: username, name: {{ $credentials }}, key: username}
- {parameter: password, name: {{ $credentials }}, key: password}
{{- end }}
{{- if and (contains "SSL" .Values.kafka.securityProtocol) .Values.kafka.caSecret }}
- {parameter: ca, name: {{ .Values.kafka.caSecret }}, key: ca.crt}
{{- end }}
{{- end }}
