using Cacao.Language;

namespace Cacao.Types;

/// <summary>What attributes are given to change: a descriptor of a type, a field, an argument or a value.</summary>
public interface IDescriptor;

/// <summary>What every descriptor of a type offers, each call returning the descriptor itself.</summary>
public interface IDescriptor<out TDescriptor> : IDescriptor
{
    TDescriptor Name(string name);

    TDescriptor Description(string? description);

    /// <summary>Applies a directive; <paramref name="arguments"/> are literals in SDL (<c>fields: "sku"</c>).</summary>
    TDescriptor Directive(string name, string? arguments);

    /// <summary>Applies a directive with these arguments.</summary>
    TDescriptor Directive(string name, params ArgumentNode[] arguments);

    /// <summary>Applies the directive of a class, with the values of its properties as arguments.</summary>
    TDescriptor Directive<TDirective>(TDirective directive)
        where TDirective : class;

    /// <summary>Applies the directive of a class without arguments.</summary>
    TDescriptor Directive<TDirective>()
        where TDirective : class, new();
}
