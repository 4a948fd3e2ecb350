namespace Cacao.Language;

/// <summary>The text is not what the grammar allows. The message begins with <c>Syntax Error:</c>.</summary>
public sealed class SyntaxException : Exception
{
    public SyntaxException(string description, Location location)
        : base("Syntax Error: " + description)
    {
        Location = location;
    }

    /// <summary>The place of the first character that cannot be accepted.</summary>
    public Location Location { get; }
}
