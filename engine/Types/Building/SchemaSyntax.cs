using Cacao.Language;

namespace Cacao.Types;

/// <summary>What the documents say about the schema itself.</summary>
internal sealed class SchemaSyntax
{
    public SchemaDefinitionNode? Definition { get; set; }

    public List<SchemaDefinitionNode> Extensions { get; } = [];
}
