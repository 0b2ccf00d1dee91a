{{/* One variable from an existing Secret. Takes (variable, {name, key}). */}}
{{- define "loket.fromSecret" -}}
- name: {{ index . 0 }}
  valueFrom:
    secretKeyRef:
      name: {{ (index . 1).name }}
      key: {{ (index . 1).key }}
{{- end }}

{{/* What all three services read. Takes (root, service). */}}
{{- define "loket.commonEnv" -}}
{{- $root := index . 0 -}}
{{- $service := index $root.Values (index . 1) -}}
{{- $kafka := $root.Values.kafka -}}
- {name: LOKET_HOST, value: "0.0.0.0"}
- {name: LOKET_PORT, value: "8080"}
- {name: LOKET_LOG_LEVEL, value: {{ $root.Values.telemetry.logLevel }}}
{{- with $root.Values.telemetry.otlpEndpoint }}
- {name: LOKET_OTLP_ENDPOINT, value: {{ quote . }}}
{{- end }}
- {name: LOKET_MUNICIPALITIES_DIR, value: /etc/loket/municipalities}
- {name: LOKET_SECRETS_DIR, value: /etc/loket/secrets}
- {name: LOKET_KEYS_DIR, value: /etc/loket/keys}
- {name: LOKET_SESSION_TIMEOUT_S, value: {{ $service.settings.sessionTimeoutSeconds | quote }}}
- {name: LOKET_KAFKA_BOOTSTRAP, value: {{ $kafka.bootstrap | quote }}}
- {name: LOKET_KAFKA_SECURITY_PROTOCOL, value: {{ $kafka.securityProtocol }}}
{{- if $kafka.caSecret }}
- {name: LOKET_KAFKA_CA_FILE, value: /etc/loket/kafka/ca.crt}
{{- end }}
{{- if hasPrefix "SASL" $kafka.securityProtocol }}
{{- $credentials := include "loket.kafkaCredentials" . }}
- {name: LOKET_KAFKA_SASL_MECHANISM, value: {{ $kafka.saslMechanism }}}
{{ include "loket.fromSecret" (list "LOKET_KAFKA_USERNAME" (dict "name" $credentials "key" "username")) }}
{{ include "loket.fromSecret" (list "LOKET_KAFKA_PASSWORD" (dict "name" $credentials "key" "password")) }}
{{- end }}
{{- end }}

{{/* What only one service reads. Takes (root, service). */}}
{{- define "loket.ownEnv" -}}
{{- $root := index . 0 -}}
{{- $name := index . 1 -}}
{{- $settings := (index $root.Values $name).settings -}}
{{- if ne $name "classifier" }}
- {name: LOKET_STORAGE_URL, value: {{ $root.Values.storage.url | quote }}}
{{ include "loket.fromSecret" (list "LOKET_IDENTITY_KEY" $root.Values.secrets.identityKey) }}
- {name: LOKET_PROVIDER_URLS, value: {{ $root.Values.providers | toJson | quote }}}
{{- with $root.Values.webhooks.host }}
- {name: LOKET_PUBLIC_URL, value: {{ printf "https://%s" . | quote }}}
{{- end }}
{{- end }}
{{- if eq $name "ingest" }}
- {name: LOKET_GUARD_FILE, value: /tmp/guard.jsonl}
- {name: LOKET_ACKNOWLEDGE_TIMEOUT_S, value: {{ $settings.acknowledgeTimeoutSeconds | quote }}}
{{- else if eq $name "classifier" }}
- {name: LOKET_MODEL_DIR, value: {{ $settings.modelDir | quote }}}
{{- with $settings.shadowModelDir }}
- {name: LOKET_SHADOW_MODEL_DIR, value: {{ quote . }}}
{{- end }}
- {name: LOKET_CALLS, value: {{ not $root.Values.predict.enabled | quote }}}
{{- /* So many share the daily budgets of second opinions. */}}
- {name: LOKET_PROCESSES, value: {{ include "loket.highest" . | quote }}}
- {name: LOKET_COMMIT_INTERVAL_S, value: {{ (index $root.Values $name).autoscaling.lag.commitIntervalSeconds | quote }}}
{{- else }}
{{ include "loket.fromSecret" (list "LOKET_POSTGRES_DSN" $root.Values.secrets.postgresDsn) }}
{{ include "loket.fromSecret" (list "LOKET_STORAGE_KEY" $root.Values.secrets.storageKey) }}
- {name: LOKET_ROLES, value: {{ join "," $settings.roles | quote }}}
{{- with $settings.clamav }}
- {name: LOKET_CLAMAV, value: {{ quote . }}}
{{- end }}
{{- end }}
{{- end }}

{{/* Everything in the environment of a service. Takes (root, service). */}}
{{- define "loket.env" -}}
{{- $root := index . 0 -}}
{{- $name := index . 1 -}}
{{- $ours := printf "%s\n%s" (include "loket.commonEnv" .) (include "loket.ownEnv" . | trim) -}}
{{- $names := list -}}
{{- range fromYamlArray $ours }}{{ $names = append $names .name }}{{ end -}}
{{ $ours }}
{{- range $variable, $value := (index $root.Values $name).extraEnv }}
{{- if has $variable $names }}
{{- fail (printf "%s.extraEnv may not hold %s: the chart sets it from another value." $name $variable) }}
{{- end }}
- {name: {{ $variable }}, value: {{ $value | quote }}}
{{- end }}
{{- end }}
