"""The platform page: what Meta knows of every account, and a way to ban and lift."""
