namespace Cacao.Fusion;

/// <summary>A gateway has no configuration that it can run.</summary>
public sealed class GatewayConfigurationException(string message, Exception? innerException = null) : Exception(message, innerException);
