using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution;

/// <summary>How a data loader is made.</summary>
internal sealed class DataLoaderRegistration
{
    private readonly Func<IServiceProvider, IDataLoader>? _factory;
    private readonly Lazy<ObjectFactory>? _constructor;

    public DataLoaderRegistration(Type serviceType, Type implementationType, Func<IServiceProvider, IDataLoader>? factory = null)
    {
        ServiceType = serviceType;
        ImplementationType = implementationType;
        _factory = factory;
        if (factory is null)
        {
            _constructor = new Lazy<ObjectFactory>(
                () => ActivatorUtilities.CreateFactory(ImplementationType, ConstructorArguments(ImplementationType)));
        }
    }

    public Type ServiceType { get; }

    public Type ImplementationType { get; }

    public IDataLoader Create(DataLoaderFactoryContext context)
    {
        if (_factory is not null)
        {
            return _factory(context.Services);
        }

        var declared = ConstructorArguments(ImplementationType);
        var arguments = new object?[declared.Length];
        for (var i = 0; i < declared.Length; i++)
        {
            arguments[i] = declared[i] == typeof(IBatchScheduler) ? context.Scheduler : context.Options.Copy();
        }

        return (IDataLoader)_constructor!.Value(context.Services, arguments);
    }

    /// <summary>Which of the two that come from the operation the constructor asks for; the rest comes from the services.</summary>
    private static Type[] ConstructorArguments(Type type)
    {
        var arguments = new List<Type>(2);
        foreach (var constructor in type.GetConstructors())
        {
            foreach (var parameter in constructor.GetParameters())
            {
                if ((parameter.ParameterType == typeof(IBatchScheduler) || parameter.ParameterType == typeof(DataLoaderOptions))
                    && !arguments.Contains(parameter.ParameterType))
                {
                    arguments.Add(parameter.ParameterType);
                }
            }
        }

        return [.. arguments];
    }
}
