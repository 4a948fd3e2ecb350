using System.ComponentModel;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>What descriptors of types have in common.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TypeDescriptor<TDescriptor, TConfiguration>(TConfiguration configuration) : IDescriptor<TDescriptor>
    where TDescriptor : class, IDescriptor<TDescriptor>
    where TConfiguration : TypeConfiguration
{
    protected TConfiguration Configuration { get; } = configuration;

    protected TDescriptor Self => (TDescriptor)(object)this;

    public TDescriptor Name(string name)
    {
        Configuration.Name = name;
        Configuration.IsNamed = true;
        return Self;
    }

    public TDescriptor Description(string? description)
    {
        Configuration.Description = description;
        return Self;
    }

    public TDescriptor Directive(string name, string? arguments) => Add(AppliedDirectives.Parse(name, arguments));

    public TDescriptor Directive(string name, params ArgumentNode[] arguments) => Add(new DirectiveNode(new NameNode(name), arguments));

    public TDescriptor Directive<TDirective>(TDirective directive)
        where TDirective : class
        => Add(AppliedDirectives.Of(directive));

    public TDescriptor Directive<TDirective>()
        where TDirective : class, new()
        => Add(AppliedDirectives.Of(new TDirective()));

    private TDescriptor Add(DirectiveNode directive)
    {
        Configuration.Directives.Add(directive);
        return Self;
    }
}
