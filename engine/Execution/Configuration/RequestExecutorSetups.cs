namespace Cacao.Execution;

/// <summary>The schemas of a container by name.</summary>
internal sealed class RequestExecutorSetups
{
    /// <summary>The name of a schema that was given none.</summary>
    public const string DefaultName = "_Default";

    private readonly Dictionary<string, RequestExecutorSetup> _setups = new(StringComparer.Ordinal);

    public IReadOnlyCollection<RequestExecutorSetup> All => _setups.Values;

    public RequestExecutorSetup GetOrAdd(string name)
    {
        if (!_setups.TryGetValue(name, out var setup))
        {
            setup = new RequestExecutorSetup(name);
            _setups.Add(name, setup);
        }

        return setup;
    }

    public RequestExecutorSetup? Find(string name) => _setups.GetValueOrDefault(name);
}
