using Cacao.Language;

namespace Cacao.Types;

/// <summary>The definition that an argument or input field was read from.</summary>
internal sealed record InputValueSyntaxFeature(InputValueDefinitionNode Definition);
