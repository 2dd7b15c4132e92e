def solve(item):
    # Where the labels put the marks, by proportion from the first label to the last.
    places = [mark.at for mark in item.model.marks]
    return max(places) - min(places) if len(places) > 1 else places[0]
