namespace Cacao.Fusion.Composition;

/// <summary>A rule about how source schemas fit together.</summary>
internal interface IPreMergeRule
{
    void Validate(PreMergeContext context, CompositionLog log);
}
