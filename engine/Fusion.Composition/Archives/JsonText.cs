using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cacao.Fusion.Composition;

internal static class JsonText
{
    /// <summary>The same on every platform.</summary>
    public static JsonWriterOptions Indented { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
