namespace Cacao.Types;

/// <summary>Writes into a field's configuration.</summary>
internal sealed class ObjectFieldDescriptor(ObjectTypeConfiguration type, FieldConfiguration field) : IObjectFieldDescriptor
{
    public IObjectFieldDescriptor Name(string name)
    {
        field.Name = name;
        return this;
    }

    public IObjectFieldDescriptor Description(string? description)
    {
        field.Description = description;
        return this;
    }

    public IObjectFieldDescriptor Directive(string name, string? arguments = null)
    {
        field.Directives.Add(AppliedDirectives.Parse(name, arguments));
        return this;
    }

    public IObjectFieldDescriptor Type(string syntax)
    {
        field.Type = TypeMarkers.Parse(syntax);
        return this;
    }

    public IObjectFieldDescriptor Type<TType>()
    {
        field.Type = TypeMarkers.GetReference(typeof(TType));
        return this;
    }

    public IObjectFieldDescriptor Deprecated(string? reason = null)
    {
        field.DeprecationReason = reason ?? "No longer supported";
        return this;
    }

    public IObjectFieldDescriptor Ignore(bool ignore = true)
    {
        if (ignore)
        {
            _ = type.Fields.Remove(field);
        }
        else if (!type.Fields.Contains(field))
        {
            type.Fields.Add(field);
        }

        return this;
    }

    public IObjectFieldDescriptor Argument(string name, Action<IArgumentDescriptor> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var argument = field.Arguments.Find(a => string.Equals(a.Name, name, StringComparison.Ordinal));
        if (argument is null)
        {
            argument = new InputValueConfiguration { Name = name, Type = TypeReference.Of("String") };
            field.Arguments.Add(argument);
        }

        configure(new ArgumentDescriptor(argument));
        return this;
    }

    public IObjectFieldDescriptor Resolve(Func<IResolverContext, object?> resolver)
    {
        ClearResolvers();
        field.PureResolver = new PureResolverDelegate(resolver);
        return this;
    }

    public IObjectFieldDescriptor Resolve<TResult>(Func<IResolverContext, Task<TResult>> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        ClearResolvers();
        field.ResultType = typeof(TResult);
        field.Resolver = async context => await resolver(context).ConfigureAwait(false);
        return this;
    }

    public IObjectFieldDescriptor Resolve<TResult>(Func<IResolverContext, ValueTask<TResult>> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        ClearResolvers();
        field.ResultType = typeof(TResult);
        field.Resolver = async context => await resolver(context).ConfigureAwait(false);
        return this;
    }

    public IObjectFieldDescriptor Use(FieldMiddleware middleware)
    {
        field.Middleware.Add(middleware);
        return this;
    }

    public IObjectFieldDescriptor ParentRequires(string requirements)
    {
        field.ParentRequirements = requirements;
        return this;
    }

    public IObjectFieldDescriptor ID(string? typeName = null)
    {
        field.Features.Set(new IdFeature(field.ResultType ?? typeof(string), typeName));
        return this;
    }

    public IObjectFieldDescriptor Authorize(ApplyPolicy apply = ApplyPolicy.BeforeResolver) => Authorize(new AuthorizeRule(Apply: apply));

    public IObjectFieldDescriptor Authorize(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver)
        => Authorize(new AuthorizeRule(policy, Apply: apply));

    public IObjectFieldDescriptor Authorize(params string[] roles) => Authorize(new AuthorizeRule(Roles: roles));

    public IObjectFieldDescriptor AllowAnonymous()
    {
        field.Features.Set(new AllowAnonymousFeature());
        return this;
    }

    public IObjectFieldDescriptor Lookup()
    {
        field.Features.Set(new LookupFeature());
        return Directive("lookup");
    }

    public IObjectFieldDescriptor Internal() => Directive("internal");

    public IObjectFieldDescriptor Inaccessible() => Directive("inaccessible");

    public IObjectFieldDescriptor Shareable() => Directive("shareable");

    public IObjectFieldDescriptor Cost(double weight)
    {
        field.Features.Set(new CostFeature(weight));
        return this;
    }

    private ObjectFieldDescriptor Authorize(AuthorizeRule rule)
    {
        field.Features.AddAuthorizeRule(rule);
        return this;
    }

    private void ClearResolvers()
    {
        field.LeafResolver = null;
        field.PureResolver = null;
        field.Resolver = null;
        field.BatchResolver = null;
        field.MemberName = null;
    }
}
