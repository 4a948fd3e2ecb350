namespace Cacao.Execution;

/// <summary>The names under which a data loader keeps state by its type.</summary>
internal static class DataLoaderState
{
    public static string KeyOf<TState>() => typeof(TState).FullName ?? typeof(TState).Name;
}
