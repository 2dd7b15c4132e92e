from quality.arithmetic import given

REASONS = {"less": "only a part", "equal": "exactly all", "more": "all of it and more"}


def is_right(item, answer):
    # Multiplied after all, and compared.
    product, number = given(item, "product"), given(item, "number")
    word = "less" if product < number else "more" if product > number else "equal"
    return f" is {word} " in answer and REASONS[word] in answer
