namespace Cacao.Language;

/// <summary>The text is not a field selection map.</summary>
public sealed class FieldSelectionMapSyntaxException(string message, Location location) : Exception(message)
{
    /// <summary>Where in the text.</summary>
    public Location Location { get; } = location;
}
