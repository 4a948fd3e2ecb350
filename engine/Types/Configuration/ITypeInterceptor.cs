namespace Cacao.Types;

/// <summary>
/// A convention: changes type configurations after extensions are merged and before types are made. Interceptors run in ascending
/// <see cref="Order"/>: mutation conventions 100, global object identification 200, paging/filtering/sorting 300, authorization 400, cost 500.
/// </summary>
public interface ITypeInterceptor
{
    int Order { get; }

    void OnConfigure(SchemaConfiguration schema);
}
