{{/* One egress rule. Takes (peers, ports): no peers means any address. */}}
{{- define "loket.egress" -}}
- ports:
    {{- range index . 1 }}
    - {protocol: TCP, port: {{ int . }}}
    {{- end }}
  {{- with index . 0 }}
  to:
    {{- toYaml . | nindent 4 }}
  {{- end }}
{{- end }}

{{- define "loket.egressDns" -}}
- ports:
    - {protocol: UDP, port: 53}
    - {protocol: TCP, port: 53}
  {{- with .Values.networkPolicy.dnsNamespace }}
  to:
    {{- include "loket.peer" . | nindent 4 }}
  {{- end }}
{{- end }}

{{- define "loket.egressPostgres" -}}
{{ include "loket.egress" (list .Values.networkPolicy.postgresTo (list .Values.networkPolicy.postgresPort)) }}
{{- end }}

{{/* Every pod of a namespace, by its name. */}}
{{- define "loket.peer" -}}
- namespaceSelector:
    matchLabels:
      kubernetes.io/metadata.name: {{ . }}
{{- end }}
