namespace Cacao.Fusion.Composition;

/// <summary>What becomes of a directive that source schemas apply.</summary>
public enum DirectiveMergeBehavior
{
    /// <summary>It is dropped.</summary>
    Ignore,

    /// <summary>It is merged under its own name.</summary>
    Include,

    /// <summary>It is merged under the prefix <c>fusion__</c>, for the gateway alone.</summary>
    IncludePrivate,
}
