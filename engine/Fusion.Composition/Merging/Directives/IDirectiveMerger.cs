using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Merges the applications of one directive on the sources of one member.</summary>
internal interface IDirectiveMerger
{
    /// <summary>The directive's definition, and those of types that only it uses.</summary>
    string Definition { get; }

    /// <summary>The arguments of each application to make; none where the directive is not applied.</summary>
    /// <param name="applications">Per source, in the order of the sources; a source without any has an empty list.</param>
    /// <param name="context">What is merged.</param>
    IEnumerable<IReadOnlyList<ArgumentNode>> Merge(
        IReadOnlyList<IReadOnlyList<DirectiveNode>> applications,
        SchemaMember context);
}
