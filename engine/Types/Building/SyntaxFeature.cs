using Cacao.Language;

namespace Cacao.Types;

/// <summary>The definition and extensions that a type configuration was read from.</summary>
internal sealed class SyntaxFeature
{
    public TypeDefinitionNode? Definition { get; set; }

    public List<TypeDefinitionNode> Extensions { get; } = [];
}
