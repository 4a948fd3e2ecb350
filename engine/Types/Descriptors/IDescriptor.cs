namespace Cacao.Types;

/// <summary>What every descriptor of a type offers, each call returning the descriptor itself.</summary>
public interface IDescriptor<out TDescriptor>
{
    TDescriptor Name(string name);

    TDescriptor Description(string? description);

    /// <summary>Applies a directive; <paramref name="arguments"/> are literals in SDL (<c>fields: "sku"</c>).</summary>
    TDescriptor Directive(string name, string? arguments = null);
}
