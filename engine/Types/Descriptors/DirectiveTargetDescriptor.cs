using System.ComponentModel;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>What descriptors of all that directives stand on have in common.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DirectiveTargetDescriptor<TDescriptor>
    where TDescriptor : class
{
    private readonly List<DirectiveNode> _directives;

    private protected DirectiveTargetDescriptor(List<DirectiveNode> directives) => _directives = directives;

    protected TDescriptor Self => (TDescriptor)(object)this;

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
        _directives.Add(directive);
        return Self;
    }
}
