print("lastenheft")
