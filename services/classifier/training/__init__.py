"""Makes the artefact from a corpus; needs scikit-learn, which the service does not."""
