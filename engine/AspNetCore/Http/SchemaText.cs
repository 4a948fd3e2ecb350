using Cacao.Types;

namespace Cacao.AspNetCore;

/// <summary>The schema as text: for <c>?sdl</c> and for the export command.</summary>
internal static class SchemaText
{
    public static string Print(Schema schema) => SchemaPrinter.Print(schema, SchemaPrinterOptions.Export);
}
