using System.Text;

namespace Cacao.Validation;

/// <summary>The end of a message that offers other spellings.</summary>
internal static class DidYouMean
{
    private const int MaxSuggestions = 5;

    /// <summary>Empty, or <c> Did you mean …?</c> with a space in front.</summary>
    public static string Phrase(IReadOnlyList<string> suggestions, string? what = null)
    {
        if (suggestions.Count == 0)
        {
            return string.Empty;
        }

        var text = new StringBuilder(" Did you mean ");

        if (what is not null)
        {
            text.Append(what).Append(' ');
        }

        var count = Math.Min(suggestions.Count, MaxSuggestions);

        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                text.Append(count > 2 ? ", " : " ").Append(i == count - 1 ? "or " : string.Empty);
            }

            text.Append('"').Append(suggestions[i]).Append('"');
        }

        return text.Append('?').ToString();
    }

    /// <summary>The options that look like a name, most alike first.</summary>
    public static List<string> Similar(string name, IEnumerable<string> options)
    {
        var threshold = (int)(name.Length * 0.4) + 1;
        var distance = new LexicalDistance(name);
        var found = new List<(string Option, int Distance)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);

        foreach (var option in options)
        {
            if (distance.Measure(option, threshold) is { } measured && seen.Add(option))
            {
                found.Add((option, measured));
            }
        }

        found.Sort(static (a, b) => a.Distance != b.Distance ? a.Distance - b.Distance : NaturalComparer.Compare(a.Option, b.Option));
        var similar = new List<string>(found.Count);

        foreach (var (option, _) in found)
        {
            similar.Add(option);
        }

        return similar;
    }
}
