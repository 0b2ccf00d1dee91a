"""Grafana dashboards and Prometheus rules, generated from one place and the catalogue of loket.metrics."""
