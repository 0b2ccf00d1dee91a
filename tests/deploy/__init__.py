"""The chart, the rules, the dashboard and the image, checked without a cluster."""
