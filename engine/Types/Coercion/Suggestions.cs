using System.Text;

namespace Cacao.Types;

/// <summary>Finds what someone may have meant: names a few edits away, nearest first.</summary>
public static class Suggestions
{
    private const int MaxSuggestions = 5;

    /// <summary><c> Did you mean "a", "b", or "c"?</c>, or nothing when no option is near.</summary>
    public static string DidYouMean(string input, IEnumerable<string> options, string? kind = null, bool quote = true)
        => Format(Find(input, options), kind, quote);

    /// <summary>The sentence for suggestions that were found already.</summary>
    public static string Format(IReadOnlyList<string> suggestions, string? kind = null, bool quote = true)
    {
        if (suggestions.Count == 0)
        {
            return "";
        }

        var builder = new StringBuilder(" Did you mean ");
        if (kind is not null)
        {
            builder.Append(kind).Append(' ');
        }

        var count = Math.Min(suggestions.Count, MaxSuggestions);
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                builder.Append(count == 2 ? " or " : i == count - 1 ? ", or " : ", ");
            }

            _ = quote ? builder.Append('"').Append(suggestions[i]).Append('"') : builder.Append(suggestions[i]);
        }

        return builder.Append('?').ToString();
    }

    /// <summary>The options within reach of <paramref name="input"/>, by distance and then in natural order.</summary>
    public static IReadOnlyList<string> Find(string input, IEnumerable<string> options)
    {
        var threshold = (int)(input.Length * 0.4) + 1;
        var lowered = input.ToLowerInvariant();
        var found = new List<(string Option, int Distance)>();
        foreach (var option in options)
        {
            if (Measure(input, lowered, option, threshold) is { } distance)
            {
                found.Add((option, distance));
            }
        }

        found.Sort(static (a, b) => a.Distance != b.Distance ? a.Distance - b.Distance : CompareNaturally(a.Option, b.Option));
        return found.ConvertAll(static f => f.Option);
    }

    private static int? Measure(string input, string lowered, string option, int threshold)
    {
        if (string.Equals(input, option, StringComparison.Ordinal))
        {
            return 0;
        }

        var other = option.ToLowerInvariant();
        if (string.Equals(lowered, other, StringComparison.Ordinal))
        {
            return 1;
        }

        var (longer, shorter) = lowered.Length < other.Length ? (other, lowered) : (lowered, other);
        return longer.Length - shorter.Length > threshold ? null : LexicalDistance(longer, shorter, threshold);
    }

    /// <summary>Damerau-Levenshtein distance over three rotating rows; null as soon as it must exceed the threshold.</summary>
    private static int? LexicalDistance(string a, string b, int threshold)
    {
        var rows = new int[3][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new int[b.Length + 1];
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0][j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var above = rows[(i - 1) % 3];
            var current = rows[i % 3];
            var smallest = current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var cell = Math.Min(Math.Min(above[j] + 1, current[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cell = Math.Min(cell, rows[(i - 2) % 3][j - 2] + 1);
                }

                smallest = Math.Min(smallest, cell);
                current[j] = cell;
            }

            if (smallest > threshold)
            {
                return null;
            }
        }

        var distance = rows[a.Length % 3][b.Length];
        return distance <= threshold ? distance : null;
    }

    /// <summary>Orders text with numbers by their value: <c>a2</c> before <c>a10</c>.</summary>
    public static int CompareNaturally(string a, string b)
    {
        var i = 0;
        var j = 0;
        while (i < a.Length && j < b.Length)
        {
            if (char.IsAsciiDigit(a[i]) && char.IsAsciiDigit(b[j]))
            {
                var (numberA, numberB) = (ReadNumber(a, ref i), ReadNumber(b, ref j));
                if (numberA != numberB)
                {
                    return numberA.CompareTo(numberB);
                }
            }
            else if (a[i] != b[j])
            {
                return a[i] - b[j];
            }
            else
            {
                i++;
                j++;
            }
        }

        return a.Length - b.Length;
    }

    private static decimal ReadNumber(string text, ref int position)
    {
        decimal number = 0;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            number = number > decimal.MaxValue / 100 ? number : (number * 10) + (text[position] - '0');
            position++;
        }

        return number;
    }
}
