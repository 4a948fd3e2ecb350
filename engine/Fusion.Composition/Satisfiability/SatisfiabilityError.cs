using System.Text;

namespace Cacao.Fusion.Composition;

/// <summary>Why something cannot be reached, and what that follows from.</summary>
internal sealed record SatisfiabilityError(string Message, IReadOnlyList<SatisfiabilityError> Causes)
{
    public SatisfiabilityError(string message)
        : this(message, [])
    {
    }

    /// <inheritdoc />
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, 0);
        return text.ToString();
    }

    private void Write(StringBuilder text, int depth)
    {
        text.Append(text.Length == 0 ? "" : "\n").Append(' ', depth * 2).Append(Message);

        foreach (var cause in Causes)
        {
            cause.Write(text, depth + 1);
        }
    }
}
