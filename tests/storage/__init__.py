"""Object storage against real servers of each cloud's protocol: ``make storage``."""
