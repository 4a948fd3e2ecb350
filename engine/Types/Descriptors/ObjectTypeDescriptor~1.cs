using System.ComponentModel;
using System.Linq.Expressions;

namespace Cacao.Types;

/// <summary>Writes into an object type's configuration: what generated code hands to <c>Configure</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ObjectTypeDescriptor<T>(ObjectTypeConfiguration configuration) : IObjectTypeDescriptor<T>
{
    private readonly MemberBindings _members = new(configuration);

    public IObjectTypeDescriptor<T> Name(string name)
    {
        configuration.Name = name;
        return this;
    }

    public IObjectTypeDescriptor<T> Description(string? description)
    {
        configuration.Description = description;
        return this;
    }

    public IObjectTypeDescriptor<T> Directive(string name, string? arguments = null)
    {
        configuration.Directives.Add(AppliedDirectives.Parse(name, arguments));
        return this;
    }

    public IObjectFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> property) => _members.Field(property);

    public IObjectFieldDescriptor Field(string name) => _members.Field(name);

    public IObjectTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> property)
    {
        _members.Ignore(property);
        return this;
    }

    public IObjectTypeDescriptor<T> Ignore(string name)
    {
        _members.Ignore(name);
        return this;
    }

    public IObjectTypeDescriptor<T> BindFieldsExplicitly()
    {
        _members.BindExplicitly();
        return this;
    }

    public IObjectTypeDescriptor<T> BindFieldsImplicitly()
    {
        _members.BindImplicitly();
        return this;
    }

    public IObjectTypeDescriptor<T> Implements<TInterface>()
    {
        configuration.Interfaces.Add(TypeReference.Of<TInterface>());
        return this;
    }

    public IObjectTypeDescriptor<T> Implements(string name)
    {
        configuration.Interfaces.Add(TypeReference.Of(name));
        return this;
    }

    public IObjectTypeDescriptor<T> IsOfType(Func<T, bool> predicate)
    {
        configuration.IsTypeOf = value => value is T typed && predicate(typed);
        return this;
    }

    public IObjectTypeDescriptor<T> Authorize(ApplyPolicy apply = ApplyPolicy.BeforeResolver) => Authorize(new AuthorizeRule(Apply: apply));

    public IObjectTypeDescriptor<T> Authorize(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver)
        => Authorize(new AuthorizeRule(policy, Apply: apply));

    public IObjectTypeDescriptor<T> Authorize(params string[] roles) => Authorize(new AuthorizeRule(Roles: roles));

    public IObjectTypeDescriptor<T> Key(string fields)
    {
        configuration.Directives.Add(AppliedDirectives.Create("key", "fields", fields));
        return this;
    }

    public IObjectTypeDescriptor<T> Shareable() => Directive("shareable");

    public IObjectTypeDescriptor<T> Inaccessible() => Directive("inaccessible");

    public IObjectTypeDescriptor<T> Internal() => Directive("internal");

    public IObjectTypeDescriptor<T> Cost(double weight)
    {
        configuration.Features.Set(new CostFeature(weight));
        return this;
    }

    private ObjectTypeDescriptor<T> Authorize(AuthorizeRule rule)
    {
        configuration.Features.AddAuthorizeRule(rule);
        return this;
    }
}
