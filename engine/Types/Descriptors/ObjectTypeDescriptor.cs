using System.ComponentModel;

namespace Cacao.Types;

/// <summary>Writes into an object type's configuration: what generated code hands to <c>Configure</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ObjectTypeDescriptor(ObjectTypeConfiguration configuration) : IObjectTypeDescriptor
{
    private readonly MemberBindings _members = new(configuration);

    public IObjectTypeDescriptor Name(string name)
    {
        configuration.Name = name;
        return this;
    }

    public IObjectTypeDescriptor Description(string? description)
    {
        configuration.Description = description;
        return this;
    }

    public IObjectTypeDescriptor Directive(string name, string? arguments = null)
    {
        configuration.Directives.Add(AppliedDirectives.Parse(name, arguments));
        return this;
    }

    public IObjectFieldDescriptor Field(string name) => _members.Field(name);

    public IObjectTypeDescriptor Implements<TInterface>()
    {
        configuration.Interfaces.Add(TypeReference.Of<TInterface>());
        return this;
    }

    public IObjectTypeDescriptor Implements(string name)
    {
        configuration.Interfaces.Add(TypeReference.Of(name));
        return this;
    }

    public IObjectTypeDescriptor Authorize(ApplyPolicy apply = ApplyPolicy.BeforeResolver) => Authorize(new AuthorizeRule(Apply: apply));

    public IObjectTypeDescriptor Authorize(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver)
        => Authorize(new AuthorizeRule(policy, Apply: apply));

    public IObjectTypeDescriptor Authorize(params string[] roles) => Authorize(new AuthorizeRule(Roles: roles));

    public IObjectTypeDescriptor Key(string fields)
    {
        configuration.Directives.Add(AppliedDirectives.Create("key", "fields", fields));
        return this;
    }

    public IObjectTypeDescriptor Shareable() => Directive("shareable");

    public IObjectTypeDescriptor Inaccessible() => Directive("inaccessible");

    public IObjectTypeDescriptor Internal() => Directive("internal");

    public IObjectTypeDescriptor Cost(double weight)
    {
        configuration.Features.Set(new CostFeature(weight));
        return this;
    }

    private ObjectTypeDescriptor Authorize(AuthorizeRule rule)
    {
        configuration.Features.AddAuthorizeRule(rule);
        return this;
    }
}
