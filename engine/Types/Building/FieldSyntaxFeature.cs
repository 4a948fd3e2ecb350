using Cacao.Language;

namespace Cacao.Types;

/// <summary>The definition that a field was read from.</summary>
internal sealed record FieldSyntaxFeature(FieldDefinitionNode Definition);
