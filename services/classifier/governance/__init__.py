"""How a model is judged, chosen, put to work and accounted for."""
