"""Ways that an application and what follows it take, declared once and read many ways (手続)."""
