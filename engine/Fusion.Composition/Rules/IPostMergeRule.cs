namespace Cacao.Fusion.Composition;

/// <summary>A rule about the composed schema, and about source schemas in its light.</summary>
internal interface IPostMergeRule
{
    void Validate(PostMergeContext context, CompositionLog log);
}
