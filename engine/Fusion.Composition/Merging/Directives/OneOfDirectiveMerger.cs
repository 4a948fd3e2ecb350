using Cacao.Language;

namespace Cacao.Fusion.Composition;

internal sealed class OneOfDirectiveMerger : IDirectiveMerger
{
    public string Definition => "directive @oneOf on INPUT_OBJECT";

    public IEnumerable<IReadOnlyList<ArgumentNode>> Merge(
        IReadOnlyList<IReadOnlyList<DirectiveNode>> applications,
        SchemaMember context)
        => [[]];
}
