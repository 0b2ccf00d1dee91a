{{/* Pod Security "restricted", and beyond it. */}}
{{- define "loket.podSecurity" -}}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  fsGroup: 10001
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile: {type: RuntimeDefault}
{{- end }}

{{- define "loket.containerSecurity" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  runAsNonRoot: true
  capabilities: {drop: [ALL]}
{{- end }}

{{- define "loket.pullSecrets" -}}
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- end }}

{{- define "loket.mounts" -}}
- {name: municipalities, mountPath: /etc/loket/municipalities, readOnly: true}
- {name: secrets, mountPath: /etc/loket/secrets, readOnly: true}
- {name: keys, mountPath: /etc/loket/keys, readOnly: true}
- {name: tmp, mountPath: /tmp}
{{- if .Values.kafka.caSecret }}
- {name: kafka-ca, mountPath: /etc/loket/kafka, readOnly: true}
{{- end }}
{{- end }}

{{/* Takes (root, size of /tmp). */}}
{{- define "loket.volumes" -}}
{{- $root := index . 0 -}}
- name: municipalities
  configMap:
    name: {{ include "loket.municipalitiesConfigMap" $root }}
- name: secrets
  secret:
    secretName: {{ $root.Values.secrets.apps }}
    defaultMode: 0440
- name: keys
  secret:
    secretName: {{ $root.Values.secrets.sealingKeys }}
    defaultMode: 0440
- name: tmp
  emptyDir:
    sizeLimit: {{ index . 1 }}
{{- if $root.Values.kafka.caSecret }}
- name: kafka-ca
  secret:
    secretName: {{ $root.Values.kafka.caSecret }}
    defaultMode: 0440
    items:
      - {key: ca.crt, path: ca.crt}
{{- end }}
{{- end }}

{{/* New declarations restart the pods; those of an existing ConfigMap cannot be seen from here. Takes (root, service). */}}
{{- define "loket.podAnnotations" -}}
{{- $root := index . 0 -}}
{{- if not $root.Values.municipalities.existingConfigMap }}
checksum/municipalities: {{ $root.Values.municipalities.files | toJson | sha256sum }}
{{- end }}
{{- with (index $root.Values (index . 1)).podAnnotations }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{/* Deployment of a service. Takes (root, service). */}}
{{- define "loket.deployment" -}}
{{- $root := index . 0 -}}
{{- $name := index . 1 -}}
{{- $service := index $root.Values $name -}}
{{- $consumes := hasKey (include "loket.consumers" $root | fromYaml) $name -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "loket.fullname" $root }}-{{ $name }}
  labels:
    {{- include "loket.labels" . | nindent 4 }}
spec:
  {{- if not $service.autoscaling.enabled }}
  replicas: {{ $service.replicas }}
  {{- end }}
  minReadySeconds: {{ $service.minReadySeconds }}
  revisionHistoryLimit: 5
  strategy:
    type: RollingUpdate
    rollingUpdate:
      {{- if $consumes }}
      # A consumer more than there are partitions gets none, is never ready and would stop the rollout.
      maxSurge: 0
      maxUnavailable: 1
      {{- else }}
      maxSurge: 1
      maxUnavailable: 0
      {{- end }}
  selector:
    matchLabels:
      {{- include "loket.selector" . | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "loket.selector" . | nindent 8 }}
        {{- with $service.podLabels }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
      {{- with include "loket.podAnnotations" . | trim }}
      annotations:
        {{- . | nindent 8 }}
      {{- end }}
    spec:
      serviceAccountName: {{ include "loket.fullname" $root }}-{{ $name }}
      {{- include "loket.podSecurity" $root | nindent 6 }}
      {{- with include "loket.pullSecrets" $root | trim }}
      {{- . | nindent 6 }}
      {{- end }}
      terminationGracePeriodSeconds: {{ $service.drainSeconds }}
      containers:
        - name: {{ $name }}
          image: {{ include "loket.image" . | quote }}
          imagePullPolicy: {{ $root.Values.image.pullPolicy }}
          command: [python, -m, services.{{ $name }}]
          env:
            {{- include "loket.env" . | nindent 12 }}
          {{- if and (ne $name "classifier") $root.Values.storage.credentialsSecret }}
          envFrom:
            - secretRef: {name: {{ $root.Values.storage.credentialsSecret }}}
          {{- end }}
          ports:
            - {name: http, containerPort: 8080, protocol: TCP}
          # Neither live nor ready asks about anything but this process: an outage of Kafka must not restart the fleet.
          startupProbe:
            httpGet: {path: /health/live, port: http}
            periodSeconds: 2
            failureThreshold: {{ div (add (int $service.startupSeconds) 1) 2 }}
          livenessProbe:
            httpGet: {path: /health/live, port: http}
            periodSeconds: 10
            timeoutSeconds: 5
            failureThreshold: 3
          # Ingest takes webhooks while Kafka is away too: it answers emergencies, and the platform comes again (503).
          readinessProbe:
            httpGet: {path: /health/{{ eq $name "ingest" | ternary "live" "ready" }}, port: http}
            periodSeconds: 5
            timeoutSeconds: 3
            failureThreshold: 2
          {{- if not $consumes }}
          lifecycle:
            # Load balancers learn that this pod goes before it stops answering.
            preStop: {exec: {command: [sleep, "8"]}}
          {{- end }}
          resources:
            {{- toYaml $service.resources | nindent 12 }}
          {{- include "loket.containerSecurity" $root | nindent 10 }}
          volumeMounts:
            {{- include "loket.mounts" $root | nindent 12 }}
      volumes:
        {{- include "loket.volumes" (list $root $service.tmpSize) | nindent 8 }}
      topologySpreadConstraints:
        {{- range $key, $when := dict "topology.kubernetes.io/zone" $root.Values.topologySpread.zone "kubernetes.io/hostname" $root.Values.topologySpread.node }}
        - maxSkew: 1
          topologyKey: {{ $key }}
          whenUnsatisfiable: {{ $when }}
          matchLabelKeys: [pod-template-hash]
          labelSelector:
            matchLabels:
              {{- include "loket.selector" (list $root $name) | nindent 14 }}
        {{- end }}
      {{- with $service.nodeSelector }}
      nodeSelector:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with $service.tolerations }}
      tolerations:
        {{- toYaml . | nindent 8 }}
      {{- end }}
{{- end }}
