namespace Cacao.Validation;

/// <summary>Orders names as people do: numbers in them by value, the rest by code unit.</summary>
internal static class NaturalComparer
{
    public static int Compare(string left, string right)
    {
        int i = 0, j = 0;

        while (i < left.Length && j < right.Length)
        {
            if (char.IsAsciiDigit(left[i]) && char.IsAsciiDigit(right[j]))
            {
                var a = TakeNumber(left, ref i);
                var b = TakeNumber(right, ref j);

                if (a.Length != b.Length)
                {
                    return a.Length - b.Length;
                }

                if (a.SequenceCompareTo(b) is var order and not 0)
                {
                    return order;
                }
            }
            else
            {
                if (left[i] != right[j])
                {
                    return left[i] - right[j];
                }

                i++;
                j++;
            }
        }

        return left.Length - right.Length;
    }

    private static ReadOnlySpan<char> TakeNumber(string text, ref int position)
    {
        var start = position;

        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return text.AsSpan(start, position - start).TrimStart('0');
    }
}
