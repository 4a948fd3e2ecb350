using Cacao.Language;

namespace Cacao.Fusion.Rest;

/// <summary>Says what is wrong with a document, and where, in the form that editors jump to.</summary>
internal static class RestDocumentErrors
{
    public static GatewayConfigurationException At(string file, Location location, string message, Exception? cause = null)
        => new(Text(file, location, message), cause);

    public static string Text(string file, Location location, string message)
        => location.IsKnown ? $"{file}({location.Line},{location.Column}): {message}" : $"{file}: {message}";
}
