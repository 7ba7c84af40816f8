# The project's own words in Spanish: what the handbook and a topic are called.
handbook-title = El librito del té
handbook-description = Cómo prepararlo, en cuatro idiomas.
topic-kitchen = Cocina
topic-kitchen-about = Lo que pasa junto al fuego.
