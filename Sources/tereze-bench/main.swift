print("tereze-bench")
