namespace Cacao.Language;

/// <summary>A node that directives can be applied to.</summary>
public interface IHasDirectives
{
    IReadOnlyList<DirectiveNode> Directives { get; }
}
