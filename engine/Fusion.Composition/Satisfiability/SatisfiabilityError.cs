using System.Text;

namespace Cacao.Fusion.Composition;

/// <summary>Why something cannot be reached, and what that follows from.</summary>
internal sealed record SatisfiabilityError(string Message, IReadOnlyList<SatisfiabilityError> Causes)
{
    // Nobody reads more reasons than these.
    private const int MaxLength = 100_000;

    public SatisfiabilityError(string message)
        : this(message, [])
    {
    }

    /// <summary>The object type, and the source schema it could not be fetched from, where that is what is wrong.</summary>
    public (string Type, string Schema)? Missing { get; init; }

    /// <summary>All of those, nearest first.</summary>
    public IEnumerable<(string Type, string Schema)> Missed()
        => Causes.SelectMany(c => c.Missed()).Prepend(Missing ?? default).Where(m => m.Type is not null);

    /// <inheritdoc />
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, 0);

        if (text.Length > MaxLength)
        {
            text.Append("\nFurther reasons are not listed.");
        }

        return text.ToString();
    }

    private void Write(StringBuilder text, int depth)
    {
        if (text.Length > MaxLength)
        {
            return;
        }

        text.Append(text.Length == 0 ? "" : "\n").Append(' ', depth * 2).Append(Message);

        foreach (var cause in Causes)
        {
            cause.Write(text, depth + 1);
        }
    }
}
