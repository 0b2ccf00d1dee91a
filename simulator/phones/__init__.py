"""The page where a person plays several residents."""
