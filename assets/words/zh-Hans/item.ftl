### item
