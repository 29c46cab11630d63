print("tereze")
