package vn.motcua.notification.standin;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpServerUpgradeHandler;
import io.netty.handler.codec.http2.CleartextHttp2ServerUpgradeHandler;
import io.netty.handler.codec.http2.Http2CodecUtil;
import io.netty.handler.codec.http2.Http2FrameCodec;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import io.netty.handler.codec.http2.Http2ServerUpgradeCodec;
import io.netty.handler.codec.http2.Http2Settings;
import io.netty.handler.codec.http2.Http2StreamFrameToHttpObjectCodec;
import io.netty.util.AsciiString;
import io.netty.util.ReferenceCountUtil;

/** Each connection speaks HTTP/1.1, or HTTP/2 in the clear: at once (prior knowledge) or by upgrade. */
final class StandInChannel extends ChannelInitializer<Channel> {
    private static final int MAX_BODY_BYTES = 64 * 1024;

    /** As many streams as the provider allows on one connection; a sender must hold itself to it. */
    private static final int MAX_STREAMS = 100;

    private final Routes routes;

    StandInChannel(Routes routes) {
        this.routes = routes;
    }

    @Override
    protected void initChannel(Channel channel) {
        HttpServerCodec http1 = new HttpServerCodec();
        HttpServerUpgradeHandler upgrade = new HttpServerUpgradeHandler(
                http1,
                protocol -> AsciiString.contentEquals(Http2CodecUtil.HTTP_UPGRADE_PROTOCOL_NAME, protocol)
                        ? new Http2ServerUpgradeCodec(frames(), streams())
                        : null,
                MAX_BODY_BYTES);
        channel.pipeline()
                .addLast(new CleartextHttp2ServerUpgradeHandler(http1, upgrade, priorKnowledge()))
                .addLast(new StaysOnHttp1());
    }

    private ChannelHandler priorKnowledge() {
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                channel.pipeline().addLast(frames(), streams());
            }
        };
    }

    private static Http2FrameCodec frames() {
        return Http2FrameCodecBuilder.forServer()
                .initialSettings(Http2Settings.defaultSettings().maxConcurrentStreams(MAX_STREAMS))
                .build();
    }

    private Http2MultiplexHandler streams() {
        return new Http2MultiplexHandler(new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel stream) {
                stream.pipeline()
                        .addLast(new Http2StreamFrameToHttpObjectCodec(true))
                        .addLast(new HttpObjectAggregator(MAX_BODY_BYTES))
                        .addLast(new Exchange(routes));
            }
        });
    }

    /** The first HTTP/1.1 message that was no upgrade settles the connection's protocol. */
    private final class StaysOnHttp1 extends SimpleChannelInboundHandler<HttpMessage> {
        @Override
        protected void channelRead0(ChannelHandlerContext context, HttpMessage message) {
            ChannelPipeline pipeline = context.pipeline();
            pipeline.addAfter(context.name(), null, new Exchange(routes));
            pipeline.replace(this, null, new HttpObjectAggregator(MAX_BODY_BYTES));
            context.fireChannelRead(ReferenceCountUtil.retain(message));
        }
    }
}
