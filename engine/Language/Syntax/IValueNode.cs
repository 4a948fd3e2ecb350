namespace Cacao.Language;

/// <summary>A literal or a variable.</summary>
public interface IValueNode
{
    SyntaxKind Kind { get; }
}
