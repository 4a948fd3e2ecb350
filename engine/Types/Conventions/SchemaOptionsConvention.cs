namespace Cacao.Types;

/// <summary>Does what <see cref="SchemaOptions"/> say of every type.</summary>
internal static class SchemaOptionsConvention
{
    public static void Apply(SchemaConfiguration schema)
    {
        var options = schema.Options;
        foreach (var type in schema.Types)
        {
            switch (type)
            {
                case ObjectTypeConfiguration objectType:
                    SetScopes(objectType, objectType.Name == schema.MutationTypeName
                        ? (options.DefaultMutationDependencyInjectionScope, DependencyInjectionScope.Request)
                        : (options.DefaultQueryDependencyInjectionScope, DependencyInjectionScope.Resolver));
                    if (options.SortFieldsByName)
                    {
                        objectType.Fields.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
                        objectType.Fields.ForEach(static field => Sort(field.Arguments));
                    }

                    break;
                case InputObjectTypeConfiguration input when options.SortFieldsByName:
                    Sort(input.Fields);
                    break;
            }
        }
    }

    private static void SetScopes(ObjectTypeConfiguration type, (DependencyInjectionScope Wanted, DependencyInjectionScope Usual) scope)
    {
        if (scope.Wanted == scope.Usual)
        {
            return;
        }

        foreach (var field in type.Fields)
        {
            if (field.Features.Get<ServiceScopeFeature>() is null)
            {
                field.Features.Set(new ServiceScopeFeature(scope.Wanted));
            }
        }
    }

    private static void Sort(List<InputValueConfiguration> values) => values.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
}
